interface QuotedProps {
  children: string;
  lang?: string;
  dir?: "ltr" | "rtl" | "auto";
  className?: string;
}

/** Somebody's words in quotation marks: the marks are those of the sentence around, the words run as they run. */
export function Quoted({ children, lang, dir = "auto", className }: QuotedProps) {
  return (
    <q className={className}>
      <bdi lang={lang} dir={dir}>
        {children}
      </bdi>
    </q>
  );
}
