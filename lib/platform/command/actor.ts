/** The member who acts, as found at the door: by session, by token, or by `--as`. */
export interface Actor {
  newsroomId: string;
  newsroomSlug: string;
  newsroomName: string;
  memberId: string;
  personId: string;
  name: string;
  roles: readonly string[];
  /** Set by the command line alone: acts for whoever runs the server. */
  operator?: boolean;
  /** Set by the worker alone: acts as the check engine, which is a bot and nobody's member. */
  engine?: boolean;
  /** Set by the door of expert links alone: acts as the expert who was asked, and is nobody's member. */
  expert?: boolean;
  /** Set by the network's door alone, where a token acts: what it was made for. */
  scopes?: readonly string[];
}
