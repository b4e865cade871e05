Subject: x
MIME-Version: 1.0
Content-Type: text/plain
From: ${company!"Acme"} <${from}>
From: ${company!"Acme"} accounts@${domain}
To: <#list to as t>${t}<#sep>, </#sep></#list>
Cc: ${company} Ltd., Goods <${mail}>

Hello
