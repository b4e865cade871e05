local log_email = require "logging.email"
local logger = log_email {
  rcpt = "admin@example.com",
  from = "log@example.com",
  { server = "localhost" },
}
local sound = log_email { rcpt = "<admin@example.com>", from = "<log@example.com>" }
local other = { rcpts = "admin@example.com", from = "log@example.com" }
