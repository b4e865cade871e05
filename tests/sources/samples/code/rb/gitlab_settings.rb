gitlab_rails['gitlab_email_from'] = 'gitlab@t..example'
gitlab_rails['gitlab_email_from'] = 'gitlab@t.example'
gitlab_rails['gitlab_email_reply_to'] = 'noreply@@t.example'
