import type { EventType } from "#lib/platform/audit/vocabulary.ts";

/** The sentences of `cases` in the other languages; the marks that set a value apart are left out. */
export const translated: { [T in EventType]: { ar: string; de: string } } = {
  "newsroom.founded": {
    ar: "Lena Brandt: تأسيس غرفة الأخبار «The Harbour Desk».",
    de: "Lena Brandt hat die Redaktion „The Harbour Desk“ gegründet.",
  },
  "member.added": {
    ar: "Lena Brandt: إضافة Jonas Weber (jonas@example.org) إلى غرفة الأخبار، والدور: مدقّق ومحرّر.",
    de: "Lena Brandt hat Jonas Weber (jonas@example.org) aufgenommen, mit der Rolle Prüfer:in und Redakteur:in.",
  },
  "token.made": {
    ar: "Lena Brandt: إنشاء رمز الواجهة البرمجية «Wire import» لأجل: القراءة والادّعاءات؛ وهو صالح حتى 2024-08-15.",
    de: "Lena Brandt hat das API-Token „Wire import“ angelegt, für: Lesen und Behauptungen; es gilt bis 2024-08-15.",
  },
  "token.revoked": {
    ar: "Lena Brandt: إلغاء رمز الواجهة البرمجية «Wire import».",
    de: "Lena Brandt hat das API-Token „Wire import“ widerrufen.",
  },
  "webhook.made": {
    ar: "Lena Brandt: إنشاء خطّاف الويب «The CMS» على https://cms.example.org؛ ويُبلَّغ بما يلي: السماح بنشر نص والنشر.",
    de: "Lena Brandt hat den Webhook „The CMS“ unter https://cms.example.org angelegt; gemeldet wird: ob ein Text erscheinen darf und Veröffentlichungen.",
  },
  "webhook.changed": {
    ar: "Lena Brandt: تغيير خطّاف الويب «The CMS» على https://cms.example.org؛ ويُبلَّغ بما يلي: التقارير؛ وهو معطّل.",
    de: "Lena Brandt hat den Webhook „The CMS“ unter https://cms.example.org geändert; gemeldet wird: Berichte; er ist ausgeschaltet.",
  },
  "webhook.secret_rotated": {
    ar: "Lena Brandt: إعطاء خطّاف الويب على https://cms.example.org سرًّا جديدًا؛ ويظل السابق يوقّع أيضًا حتى 2024-05-18.",
    de: "Lena Brandt hat dem Webhook unter https://cms.example.org ein neues Geheimnis gegeben; das bisherige signiert noch mit, bis 2024-05-18.",
  },
  "webhook.removed": {
    ar: "Lena Brandt: إزالة خطّاف الويب على https://cms.example.org.",
    de: "Lena Brandt hat den Webhook unter https://cms.example.org entfernt.",
  },
  "webhook.tested": {
    ar: "Lena Brandt: إرسال اختبار إلى خطّاف الويب على https://cms.example.org.",
    de: "Lena Brandt hat dem Webhook unter https://cms.example.org einen Test senden lassen.",
  },
  "webhook.resent": {
    ar: "Lena Brandt: إعادة الإرسال إلى خطّاف الويب على https://cms.example.org: الإجازة للنشر.",
    de: "Lena Brandt hat dem Webhook unter https://cms.example.org dies noch einmal senden lassen: abgezeichnete Texte.",
  },
  "member.joined": {
    ar: "Lena Brandt (lena@example.org): قبول دعوة، والدور: مدقّق ومحرّر.",
    de: "Lena Brandt (lena@example.org) hat eine Einladung angenommen, mit der Rolle Prüfer:in und Redakteur:in.",
  },
  "invitation.made": {
    ar: "Lena Brandt: دعوة jonas@example.org، والدور: محرّر؛ والدعوة صالحة حتى 2024-05-24.",
    de: "Lena Brandt hat jonas@example.org eingeladen, mit der Rolle Redakteur:in; die Einladung gilt bis 2024-05-24.",
  },
  "invitation.revoked": {
    ar: "Lena Brandt: سحب دعوة jonas@example.org.",
    de: "Lena Brandt hat die Einladung von jonas@example.org zurückgenommen.",
  },
  "password_link.made": {
    ar: "Lena Brandt: إنشاء رابط يختار به Jonas Weber كلمة مرور جديدة.",
    de: "Lena Brandt hat einen Link erstellt, mit dem Jonas Weber ein neues Passwort wählen kann.",
  },
  "second_factor.reset": {
    ar: "Lena Brandt: إزالة العامل الثاني المفقود للعضو Jonas Weber.",
    de: "Lena Brandt hat den verlorenen zweiten Faktor von Jonas Weber entfernt.",
  },
  "second_factor.required": {
    ar: "Lena Brandt: اشتراط العامل الثاني على جميع الأعضاء.",
    de: "Lena Brandt hat einen zweiten Faktor für alle Mitglieder zur Bedingung gemacht.",
  },
  "names.hidden": {
    ar: "Lena Brandt: الإشارة إلى الأعضاء بأدوارهم بدل أسمائهم في الطبعات العامة.",
    de: "Lena Brandt lässt öffentliche Ausgaben Mitglieder nach ihrer Rolle statt beim Namen nennen.",
  },
  "member.roles_changed": {
    ar: "Lena Brandt: تغيير أدوار Jonas Weber إلى محرّر، بعد مدقّق ومحرّر.",
    de: "Lena Brandt hat die Rollen von Jonas Weber geändert: jetzt Redakteur:in, vorher Prüfer:in und Redakteur:in.",
  },
  "member.removed": {
    ar: "Lena Brandt: إخراج Jonas Weber من غرفة الأخبار.",
    de: "Lena Brandt hat Jonas Weber aus der Redaktion herausgenommen.",
  },
  "member.restored": {
    ar: "Lena Brandt: إعادة Jonas Weber إلى غرفة الأخبار، والدور: محرّر.",
    de: "Lena Brandt hat Jonas Weber zurückgeholt, mit der Rolle Redakteur:in.",
  },
  "search.repaired": {
    ar: "Lena Brandt: إعادة كتابة ما يجده البحث، وعدد البنود 2.",
    de: "Lena Brandt hat für 2 Einträge neu schreiben lassen, was die Suche findet.",
  },
  "job.retried": {
    ar: "Lena Brandt: إعادة محاولة مهمة جرى التخلي عنها: رسالة بريد إلى عضو.",
    de: "Lena Brandt hat eine aufgegebene Aufgabe noch einmal versuchen lassen: eine E-Mail an ein Mitglied.",
  },
  "job.discarded": {
    ar: "Lena Brandt: صرف النظر عن مهمة جرى التخلي عنها: فحوص مقال.",
    de: "Lena Brandt hat eine aufgegebene Aufgabe verworfen: die Prüfungen eines Artikels.",
  },
  "texts.erased": {
    ar: "Lena Brandt: محو نصوص المصدر 2، على سبيل الحماية، من الحدثين 2 و7: They asked not to be known.",
    de: "Lena Brandt hat die Texte der Quelle 2 zum Schutz gelöscht, aus den Ereignissen 2 und 7: They asked not to be known.",
  },
  "rule_modes.changed": {
    ar: "Lena Brandt: ضبط الفحوص: «القوائم وأعدادها» يكتفي بالتنبيه و«أيام الأسبوع والتواريخ» مفعّل.",
    de: "Lena Brandt hat die Prüfungen eingestellt: „Aufzählungen und ihre Anzahl“ gibt nur Hinweise und „Wochentage und Daten“ ist an.",
  },
  "word_list.changed": {
    ar: "Lena Brandt: تعديل قائمة طرق الكتابة: أضيف «Gaddafi, Qaddafi»؛ وأزيل «Kyiv, Kiev».",
    de: "Lena Brandt hat die Liste der Schreibweisen geändert: hinzugefügt „Gaddafi, Qaddafi“; entfernt „Kyiv, Kiev“.",
  },
  "checklist.changed": {
    ar: "Lena Brandt: تعديل قائمة التحقق الخاصة بالاقتباسات: أضيف «Word for word»؛ وأزيل «Said then».",
    de: "Lena Brandt hat die Checkliste für Zitate geändert: hinzugefügt „Word for word“; entfernt „Said then“.",
  },
  "report.exported": {
    ar: "Lena Brandt: تصدير الطبعة العامة من تقرير التدقيق عن «Envoys» كما كان عند الحدث 12 بصيغة PDF.",
    de: "Lena Brandt hat die öffentliche Ausgabe des Berichts über „Envoys“ mit Stand von Ereignis 12 als PDF exportiert.",
  },
  "report.failed": {
    ar: "Lena Brandt: طلب الطبعة الداخلية من تقرير التدقيق عن «Envoys» كما كان عند الحدث 12 بصيغة PDF، ولم يكتمل إعداده، والسبب: بدأ العمل عليه عدة مرات ولم يكتمل قط.",
    de: "Lena Brandt hat die interne Ausgabe des Berichts über „Envoys“ mit Stand von Ereignis 12 als PDF bestellt, und es wurde nichts daraus: Es wurde mehrmals begonnen und kam nie zu einem Ende.",
  },
  "record.imported": {
    ar: "Lena Brandt: استيراد سجل «Envoys» كما كان عند الحدث 12، الصادر عن «The Harbour Desk».",
    de: "Lena Brandt hat den Nachweis zu „Envoys“ mit Stand von Ereignis 12 importiert, erstellt von „The Harbour Desk“.",
  },
  "record.removed": {
    ar: "Lena Brandt: إزالة السجل المستورد عن «Envoys» كما كان عند الحدث 12، الصادر عن «The Harbour Desk»، والسبب: They asked for it.",
    de: "Lena Brandt hat den importierten Nachweis zu „Envoys“ mit Stand von Ereignis 12 entfernt, erstellt von „The Harbour Desk“: They asked for it.",
  },
  "article.imported": {
    ar: "Lena Brandt: استيراد «Envoys» وجعله النسخة 1.",
    de: "Lena Brandt hat „Envoys“ als Fassung 1 importiert.",
  },
  "source.added": {
    ar: "Lena Brandt: إضافة المصدر 2، «Statement».",
    de: "Lena Brandt hat Quelle 2 hinzugefügt: „Statement“.",
  },
  "source.visibility_set": {
    ar: "Lena Brandt: قصر المصدر 2 على Omar Haddad.",
    de: "Lena Brandt hat Quelle 2 auf Omar Haddad beschränkt.",
  },
  "checks.requested": {
    ar: "Lena Brandt: طلب تشغيل الفحوص.",
    de: "Lena Brandt hat die Prüfungen angefordert.",
  },
  "checks.failed": {
    ar: "Lena Brandt: تعذّر إتمام الفحوص، والسبب: The text has changed meanwhile.",
    de: "Lena Brandt konnte die Prüfungen nicht abschließen: The text has changed meanwhile.",
  },
  "checks.run": {
    ar: "Lena Brandt: تشغيل الفحوص، والنتيجة: ملاحظة آلية واحدة.",
    de: "Lena Brandt hat die Prüfungen ausgeführt: 1 Befund.",
  },
  "checks.compared": {
    ar: "Lena Brandt: مقارنة النص بالمصدر 2، والنتيجة: لا ملاحظات آلية.",
    de: "Lena Brandt hat den Text mit Quelle 2 verglichen: 0 Befunde.",
  },
  "finding.dismissed": {
    ar: "Lena Brandt: صرف النظر عن الملاحظة الآلية «يقول النص 17 دولة ويعدّد 18.»، والسبب: The host is counted apart.",
    de: "Lena Brandt hat den Befund „Der Text sagt 17 Länder und zählt 18 auf.“ verworfen: The host is counted apart.",
  },
  "findings.dismissed": {
    ar: "Lena Brandt: صرف النظر عن ملاحظتين آليتين، هما «يقول النص 17 دولة ويعدّد 18.» و(محذوف)، والسبب: The host is counted apart.",
    de: "Lena Brandt hat 2 Befunde, „Der Text sagt 17 Länder und zählt 18 auf.“ und (gelöscht), verworfen: The host is counted apart.",
  },
  "findings.restored": {
    ar: "Lena Brandt: إعادة النظر في الملاحظة الآلية «يقول النص 17 دولة ويعدّد 18.».",
    de: "Lena Brandt hat den Befund „Der Text sagt 17 Länder und zählt 18 auf.“ wieder aufgenommen.",
  },
  "facts.judged": {
    ar: "Lena Brandt: عدّ «least bad» و«best» ممّا لا يقبل الفحص، والسبب: Opinions.",
    de: "Lena Brandt hat „least bad“ und „best“ als nicht prüfbar eingestuft: Opinions.",
  },
  "facts.judgment_withdrawn": {
    ar: "Lena Brandt: التراجع عن عدّ «least bad» ممّا لا يقبل الفحص.",
    de: "Lena Brandt hat zurückgenommen, dass „least bad“ nicht zu prüfen sei.",
  },
  "annotation.added": {
    ar: "Lena Brandt: طرح سؤال عند «17 countries»: Which ones?",
    de: "Lena Brandt hat bei „17 countries“ eine Frage gestellt: Which ones?",
  },
  "annotation.resolved": {
    ar: "Lena Brandt: تسوية السؤال «Which ones?».",
    de: "Lena Brandt hat die Frage „Which ones?“ erledigt.",
  },
  "annotation.reopened": {
    ar: "Lena Brandt: إعادة فتح السؤال «Which ones?».",
    de: "Lena Brandt hat die Frage „Which ones?“ wieder aufgenommen.",
  },
  "claim.opened": {
    ar: "Lena Brandt: فتح الادّعاء 3 انطلاقًا من ملاحظة آلية: Envoys of 17 countries came.",
    de: "Lena Brandt hat aus einem Befund Behauptung 3 angelegt: Envoys of 17 countries came.",
  },
  "claim.assigned": {
    ar: "Lena Brandt: إسناد الادّعاء 3 إلى Jonas Weber.",
    de: "Lena Brandt hat Behauptung 3 an Jonas Weber gegeben.",
  },
  "claim.research_started": {
    ar: "Lena Brandt: بدء البحث في الادّعاء 3.",
    de: "Lena Brandt hat die Recherche zu Behauptung 3 aufgenommen.",
  },
  "claim.waiting": {
    ar: "Lena Brandt: الادّعاء 3 بانتظار مصدر: The ministry.",
    de: "Lena Brandt hat vermerkt, dass Behauptung 3 auf eine Quelle wartet: The ministry.",
  },
  "claim.withdrawn": {
    ar: "Lena Brandt: سحب الادّعاء 3، والسبب: It is claim 1 again.",
    de: "Lena Brandt hat Behauptung 3 zurückgezogen: It is claim 1 again.",
  },
  "claim.reopened": {
    ar: "Lena Brandt: إعادة فتح الادّعاء 3، والسبب: A reader wrote.",
    de: "Lena Brandt hat Behauptung 3 wieder geöffnet: A reader wrote.",
  },
  "article.revised": {
    ar: "Lena Brandt: تحرير المقال، فصارت النسخة 2، «After the call». لم يعد الادّعاء 3 معتمدًا: حلّت «18» محلّ «17». لم تعد إجازة المقال للنشر سارية.",
    de: "Lena Brandt hat den Artikel bearbeitet: Fassung 2, „After the call“. Behauptung 3 ist nicht mehr freigegeben: aus „17“ wurde „18“. Der Artikel gilt nicht mehr als abgezeichnet.",
  },
  "article.signed_off": {
    ar: "Lena Brandt: إجازة المقال للنشر، مع تحفّظ: Bar the caption.",
    de: "Lena Brandt hat den Artikel abgezeichnet: Bar the caption.",
  },
  "article.checked": {
    ar: "Lena Brandt: إنهاء تدقيق جزء من المقال. المستثنى: The captions. السبب: They come tomorrow.",
    de: "Lena Brandt hat die Prüfung eines Teils des Artikels abgeschlossen. Ausgenommen: The captions. Warum: They come tomorrow.",
  },
  "article.published": {
    ar: "Lena Brandt: نشر المقال على https://example.org/talks.",
    de: "Lena Brandt hat den Artikel veröffentlicht: https://example.org/talks.",
  },
  "correction.opened": {
    ar: "Lena Brandt: فتح تصحيح للنص المنشور: There were 18.",
    de: "Lena Brandt hat eine Korrektur des veröffentlichten Textes eröffnet: There were 18.",
  },
  "correction.made": {
    ar: "Lena Brandt: تصحيح النص المنشور، مع التنويه «We counted 17».",
    de: "Lena Brandt hat den veröffentlichten Text korrigiert, mit dem Hinweis „We counted 17“.",
  },
  "signer_rule.set": {
    ar: "Lena Brandt: اشتراط توقيع بصفة «Legal» على كل مقال مرتفع المخاطر، من Jonas Weber أو Noor Haddad.",
    de: "Lena Brandt hat festgelegt, dass ein Artikel mit hohem Risiko eine Unterschrift als „Legal“ braucht, von Jonas Weber oder Noor Haddad.",
  },
  "signer_rule.removed": {
    ar: "Lena Brandt: إلغاء اشتراط التوقيع بصفة «Legal».",
    de: "Lena Brandt hat festgelegt, dass keine Unterschrift als „Legal“ mehr nötig ist.",
  },
  "article.risk_set": {
    ar: "Lena Brandt: ضبط مستوى مخاطر المقال على مرتفع، بعد عادي: A name is named.",
    de: "Lena Brandt hat das Risiko des Artikels auf hoch gesetzt, bisher gewöhnlich: A name is named.",
  },
  "signature.given": {
    ar: "Lena Brandt: توقيع النص بصفة «Legal».",
    de: "Lena Brandt hat den Text als „Legal“ unterschrieben.",
  },
  "signature.refused": {
    ar: "Lena Brandt: اعتراض على النص بصفة «Legal»: The third paragraph.",
    de: "Lena Brandt hat als „Legal“ Einspruch gegen den Text erhoben: The third paragraph.",
  },
  "signature.withdrawn": {
    ar: "Lena Brandt: سحب الاعتراض بصفة «Legal».",
    de: "Lena Brandt hat den Einspruch als „Legal“ zurückgezogen.",
  },
  "contact.asked": {
    ar: "Lena Brandt: طلب ردّ من Mira Soto (التواصل 2)، والمهلة حتى 2024-05-17 18:00 UTC: How many ferries ran?",
    de: "Lena Brandt hat Mira Soto um Stellungnahme gebeten (Anfrage 2), Frist 2024-05-17 18:00 UTC: How many ferries ran?",
  },
  "contact.deadline_moved": {
    ar: "Lena Brandt: نقل مهلة التواصل 2 إلى 2024-05-17 20:00 UTC: She asked for two hours.",
    de: "Lena Brandt hat die Frist von Anfrage 2 auf 2024-05-17 20:00 UTC verschoben: She asked for two hours.",
  },
  "contact.deadline_passed": {
    ar: "Lena Brandt: انتهت مهلة التواصل 2 بلا ردّ.",
    de: "Lena Brandt hat festgehalten, dass die Frist von Anfrage 2 ohne Antwort abgelaufen ist.",
  },
  "contact.unanswered": {
    ar: "Lena Brandt: تدوين نتيجة التواصل 2: لا ردّ حتى نهاية المهلة. Two calls.",
    de: "Lena Brandt hat zu Anfrage 2 festgehalten: keine Antwort bis zum Ende der Frist. Two calls.",
  },
  "contact.answered": {
    ar: "Lena Brandt: تدوين ردّ التواصل 2 (للنشر باسمه): Nine ferries.",
    de: "Lena Brandt hat die Antwort auf Anfrage 2 festgehalten (zitierbar): Nine ferries.",
  },
  "contact.reply_placed": {
    ar: "Lena Brandt: ما يصير إليه التواصل 2 في النص: مقتبَس، third paragraph.",
    de: "Lena Brandt hat festgehalten, was im Text aus Anfrage 2 wird: zitiert, third paragraph.",
  },
  "contact.withdrawn": {
    ar: "Lena Brandt: سحب سؤال التواصل 2: The passage was cut.",
    de: "Lena Brandt hat Anfrage 2 zurückgezogen: The passage was cut.",
  },
  "contact.released": {
    ar: "Lena Brandt: لم يعد المقال ينتظر ردًّا لم يبقَ هنا من يراه: Whoever asked has left us.",
    de: "Lena Brandt hat beendet, dass der Artikel auf eine Antwort wartet, die hier niemand mehr sieht: Whoever asked has left us.",
  },
  "contact.visibility_set": {
    ar: "Lena Brandt: قصر التواصل 2 على Jonas Weber.",
    de: "Lena Brandt hat Anfrage 2 auf Jonas Weber beschränkt.",
  },
  "article.reopened": {
    ar: "Lena Brandt: إعادة فتح المقال: A reader wrote in.",
    de: "Lena Brandt hat den Artikel wieder geöffnet: A reader wrote in.",
  },
  "article.killed": {
    ar: "Lena Brandt: إلغاء نشر المقال: The source withdrew.",
    de: "Lena Brandt hat den Artikel verworfen: The source withdrew.",
  },
  "article.archived": {
    ar: "Lena Brandt: أرشفة المقال.",
    de: "Lena Brandt hat den Artikel archiviert.",
  },
  "annotation.removed": {
    ar: "Lena Brandt: إزالة السؤال «Which ones?».",
    de: "Lena Brandt hat die Frage „Which ones?“ entfernt.",
  },
  "annotation.restored": {
    ar: "Lena Brandt: استعادة السؤال «Which ones?».",
    de: "Lena Brandt hat die Frage „Which ones?“ zurückgeholt.",
  },
  "annotation.edited": {
    ar: "Lena Brandt: تعديل السؤال «Which?» إلى «Which ones?».",
    de: "Lena Brandt hat die Frage „Which?“ in „Which ones?“ geändert.",
  },
  "reply.added": {
    ar: "Lena Brandt: الردّ على السؤال «Which ones?»: Those on the list.",
    de: "Lena Brandt hat auf die Frage „Which ones?“ geantwortet: Those on the list.",
  },
  "reply.edited": {
    ar: "Lena Brandt: تعديل الردّ «Those on the list.» على الادّعاء 3 إلى «Those on page 2.».",
    de: "Lena Brandt hat die Antwort „Those on the list.“ auf Behauptung 3 in „Those on page 2.“ geändert.",
  },
  "reply.removed": {
    ar: "Lena Brandt: إزالة الردّ «Those on page 2.» على الادّعاء 3.",
    de: "Lena Brandt hat die Antwort „Those on page 2.“ auf Behauptung 3 entfernt.",
  },
  "reply.restored": {
    ar: "Lena Brandt: استعادة الردّ «Those on page 2.» على السؤال «Which ones?».",
    de: "Lena Brandt hat die Antwort „Those on page 2.“ auf die Frage „Which ones?“ zurückgeholt.",
  },
  "annotation.reattached": {
    ar: "Lena Brandt: ربط السؤال «Which ones?» بموضع جديد، هو «17 countries».",
    de: "Lena Brandt hat die Frage „Which ones?“ auf einen neuen Wortlaut bezogen: „17 countries“.",
  },
  "claim.reattached": {
    ar: "Lena Brandt: ربط الادّعاء 3 بـ«17 countries» بدلًا من «17».",
    de: "Lena Brandt hat Behauptung 3 auf „17 countries“ statt auf „17“ bezogen.",
  },
  "claim.context_confirmed": {
    ar: "Lena Brandt: تأكيد أن الادّعاء 3 ما يزال قائمًا في جملته بعد تعديلها.",
    de: "Lena Brandt hat bestätigt, dass Behauptung 3 auch im geänderten Satz gilt.",
  },
  "checklist.marked": {
    ar: "Lena Brandt: تأشير البند «Word for word» في قائمة التحقق للادّعاء 3.",
    de: "Lena Brandt hat auf der Checkliste von Behauptung 3 „Word for word“ abgehakt.",
  },
  "evidence.attached": {
    ar: "Lena Brandt: إرفاق المصدر 2 بالادّعاء 3، دليلًا مؤيّدًا. لم يعد اعتماده ساريًا.",
    de: "Lena Brandt hat Quelle 2 an Behauptung 3 gehängt, als stützenden Beleg. Die Freigabe gilt nicht mehr.",
  },
  "evidence.removed": {
    ar: "Lena Brandt: إزالة المصدر 2 من الادّعاء 3، والسبب: Hearsay.",
    de: "Lena Brandt hat Quelle 2 von Behauptung 3 entfernt: Hearsay.",
  },
  "evidence.restored": {
    ar: "Lena Brandt: استعادة المصدر 2 للادّعاء 3. لم يعد اعتماده ساريًا.",
    de: "Lena Brandt hat Quelle 2 für Behauptung 3 zurückgeholt. Die Freigabe gilt nicht mehr.",
  },
  "claim.claimant_set": {
    ar: "Lena Brandt: تسجيل أن صاحب الادّعاء 3 هو «Ministry of Ports».",
    de: "Lena Brandt hat vermerkt, dass „Ministry of Ports“ Behauptung 3 aufstellt.",
  },
  "claim.unassigned": {
    ar: "Lena Brandt: إلغاء إسناد الادّعاء 3.",
    de: "Lena Brandt hat die Zuteilung von Behauptung 3 aufgehoben.",
  },
  "claim.planned": {
    ar: "Lena Brandt: تخطيط العمل على الادّعاء 3: الفئة تاريخ أو وقت والموعد النهائي 2024-05-17 18:00 UTC.",
    de: "Lena Brandt hat Behauptung 3 geplant: Kategorie ist Datum oder Uhrzeit, Frist ist 2024-05-17 18:00 UTC.",
  },
  "claim.taken_up": {
    ar: "Lena Brandt: العودة إلى الادّعاء 3 بعد سحبه، والسبب: Withdrawn by mistake.",
    de: "Lena Brandt hat die zurückgezogene Behauptung 3 wieder aufgenommen: Withdrawn by mistake.",
  },
  "expert.asked": {
    ar: "Lena Brandt: سؤال Dr Mina Roth بصفة خبير عن الادّعاء 3: How many were there?",
    de: "Lena Brandt hat Dr Mina Roth als Fachperson zu Behauptung 3 gefragt: How many were there?",
  },
  "expert.opened": {
    ar: "Lena Brandt (خبير سُئل عن الادّعاء 3): فتح الرابط.",
    de: "Lena Brandt (als Fachperson zu Behauptung 3 gefragt) hat den Link geöffnet.",
  },
  "expert.answered": {
    ar: "Lena Brandt (خبير سُئل عن الادّعاء 3): جواب ضده: There were eighteen.",
    de: "Lena Brandt (als Fachperson zu Behauptung 3 gefragt) hat geantwortet, dagegen: There were eighteen.",
  },
  "expert.revoked": {
    ar: "Lena Brandt: إلغاء رابط الخبير الذي سُئل عن الادّعاء 3.",
    de: "Lena Brandt hat den Link der Fachperson widerrufen, die zu Behauptung 3 gefragt wurde.",
  },
  "verdict.proposed": {
    ar: "Lena Brandt: اقتراح الحكم «مؤكَّد» على الادّعاء 3، ومآل النص: يبقى كما هو.",
    de: "Lena Brandt hat zu Behauptung 3 das Urteil „Bestätigt“ vorgeschlagen; Text: bleibt stehen.",
  },
  "claim.approved": {
    ar: "Lena Brandt: اعتماد الادّعاء 3.",
    de: "Lena Brandt hat Behauptung 3 freigegeben.",
  },
  "break_glass.granted": {
    ar: "Lena Brandt: إذن لـOmar Haddad بالبتّ منفردًا في الادّعاء 3، والسبب: The others are on leave.",
    de: "Lena Brandt hat Omar Haddad erlaubt, über Behauptung 3 allein zu entscheiden: The others are on leave.",
  },
  "break_glass.revoked": {
    ar: "Lena Brandt: سحب الإذن بالبتّ منفردًا في الادّعاء 3.",
    de: "Lena Brandt hat die Erlaubnis widerrufen, über Behauptung 3 allein zu entscheiden.",
  },
  "claim.returned": {
    ar: "Lena Brandt: إرجاع الادّعاء 3، والسبب: Which ones?",
    de: "Lena Brandt hat Behauptung 3 zurückgegeben: Which ones?",
  },
};
