-- A password that was chosen before anybody had shown that the address is theirs goes when a provider of sign-ins
-- vouches for somebody else's right to it: by the person's own transaction, and no other row.
GRANT DELETE ON credential TO stet_application;
