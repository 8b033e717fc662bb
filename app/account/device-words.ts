import { getTranslations } from "next-intl/server";
import { describeAgent } from "#components/sessions/describe-agent.ts";

/** How a device is called that names itself so, in the reader's language. */
export async function deviceWords(): Promise<(userAgent: string) => string> {
  const words = await getTranslations("sessions");
  return (userAgent) => {
    const { browser = words("unknownBrowser"), system } = describeAgent(userAgent);
    return system ? words("device", { browser, system }) : browser;
  };
}
