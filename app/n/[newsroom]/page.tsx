import { redirect } from "next/navigation";

export default async function NewsroomPage(props: {
  params: Promise<{ newsroom: string }>;
}): Promise<never> {
  redirect(`/n/${encodeURIComponent((await props.params).newsroom)}/articles`);
}
