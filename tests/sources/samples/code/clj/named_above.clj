(def malformed
  ["MAIL FROM:x1@example.se"
   "MAIL FROM: x2@example.se"])
(def ^:private bad-lines
  ["MAIL FROM:x3@example.se"
   "MAIL FROM: x4@example.se"])
(def sample
  ["MAIL FROM:told5@example.se"
   "MAIL FROM: told6@example.se"])
