import smtplib
TEAMS = {
    "ops": ["ops@example.com", "oncall@example.com."],
    "dev": "dev@example.com, dev2@example.com",
}
def notify(team, text):
    with smtplib.SMTP("localhost") as s:
        s.sendmail("alerts@example.com", TEAMS[team], text)
