curl_easy_setopt(handle, CURLOPT_MAIL_FROM, "<>");
recipients = curl_slist_append(recipients, "<>");
recipients = curl_slist_append(recipients, "<ann@example.com>");
