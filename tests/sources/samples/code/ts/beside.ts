export const routes = {
  support: {
    envelopeFrom: "form@example.com",
    recipients: ["tier1@example.com;tier2@example.com"],
  },
  security: {
    envelopeFrom: "security@example.com",
    recipients: ["security@example.com", "cert@example.com.", '"the desk"@example.com'],
  },
  list: { mailFrom: "a@example.com", recipients: "a@example.com, b@example.com" },
  other: { from: "a@example.com", recipients: ["a@example.com, b@example.com"] },
};
