variable "mail_from" {
  type        = string
  description = "The envelope's sender: Shop <bounce@shop.example>"
  default     = "Shop <bounce@shop.example>"
}
variable "rcpt_to" {
  default = ["ann@shop.example", "bob@@shop.example"]
}
variable "bounce_address" {}
