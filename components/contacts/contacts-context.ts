"use client";

import { createContext, useContext } from "react";

/** What every form about whom the newsroom asked needs to know. */
export interface ContactsPlace {
  newsroom: string;
  me: string;
  article: { id: string; timeZone: string; language: string };
  claims: { id: string; number: number; statement: string }[];
  members: { id: string; name: string }[];
}

export const ContactsContext = createContext<ContactsPlace | undefined>(undefined);

export function useContacts(): ContactsPlace {
  const place = useContext(ContactsContext);
  if (!place) throw new Error("This belongs on the page of an article’s contacts.");
  return place;
}
