import type { Queue } from "pg-boss";

/** Where pg-boss keeps its tables: apart from ours, and with nothing but ids in its jobs. */
export const jobsSchema = "pgboss";

/** What a job may say: which thing of which newsroom it is about. The rest is read when it is done. */
export interface JobData {
  newsroomId: string;
  runId: string;
}

/** A notification that goes out by e-mail at once. */
export interface MailData {
  newsroomId: string;
  memberId: string;
  chainId: string;
  seq: number;
}

/** Whose notifications of the day go out together. */
export interface DigestData {
  newsroomId: string;
  memberId: string;
}

/** Somebody who was asked, and whose deadline may be over. */
export interface ContactData {
  newsroomId: string;
  contactId: string;
}

/** That a checkpoint may be due. */
export type CheckpointData = Record<string, never>;

/** A checkpoint that is to be sent to where the settings say. */
export interface PostData {
  number: number;
}

/** Something that a webhook is to be told. */
export interface DeliveryData {
  newsroomId: string;
  deliveryId: string;
}

/** A report that somebody asked for and does not wait for. */
export interface ReportData {
  newsroomId: string;
  reportId: string;
}

/** What the jobs of each queue say. */
export interface Jobs {
  checkpoint: CheckpointData;
  "checkpoint-post": PostData;
  "checks-given-up": JobData;
  checks: JobData;
  contact: ContactData;
  mail: MailData;
  "mail-digest": DigestData;
  report: ReportData;
  "reports-given-up": ReportData;
  webhook: DeliveryData;
}

type QueueOptions = Omit<Queue, "name">;

/**
 * Every queue, those before it that it names. A job whose worker died is given out again once it
 * has not been heard of for `heartbeatSeconds`; one that failed too often goes to the dead letters,
 * whose worker records that it did.
 */
export const queues = {
  "checks-given-up": {
    policy: "standard",
    notify: true,
    retryLimit: 20,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
  },
  checks: {
    // One at a time of each article.
    policy: "singleton",
    notify: true,
    retryLimit: 4,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 30,
    expireInSeconds: 600,
    heartbeatSeconds: 10,
    deadLetter: "checks-given-up",
  },
  checkpoint: {
    // One that waits does for whoever asks next.
    policy: "short",
    notify: true,
    retryLimit: 10,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
    expireInSeconds: 300,
  },
  "checkpoint-post": {
    policy: "standard",
    notify: true,
    retryLimit: 100,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
  },
  contact: {
    policy: "standard",
    notify: true,
    retryLimit: 20,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
  },
  mail: {
    policy: "standard",
    notify: true,
    retryLimit: 10,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
  },
  "mail-digest": {
    // Of each member one waits for its time.
    policy: "short",
    notify: true,
    retryLimit: 10,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3_600,
  },
  "reports-given-up": {
    policy: "standard",
    notify: true,
    retryLimit: 20,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 600,
  },
  report: {
    policy: "standard",
    notify: true,
    retryLimit: 4,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 60,
    // A log of millions takes long; one whose worker died is noticed by its silence.
    expireInSeconds: 3_600,
    heartbeatSeconds: 10,
    deadLetter: "reports-given-up",
  },
  webhook: {
    // About a day: for as long as a site may be down over night.
    policy: "standard",
    notify: true,
    retryLimit: 14,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 14_400,
    expireInSeconds: 120,
  },
} as const satisfies Record<keyof Jobs, QueueOptions>;

export type QueueName = keyof typeof queues;

/** In the order in which they can be made. */
export const queueNames = Object.keys(queues) as QueueName[];
