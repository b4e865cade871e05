EHLO ${helo}
MAIL FROM:<${sender}><#if utf8> SMTPUTF8</#if><#if size??> SIZE=${size}</#if>
MAIL FROM:<#if sender?has_content><${sender}><#else><></#if> BODY=8BITMIME
<#list rcpts as r>RCPT TO:<${r}></#list>
MAIL FROM:<${sender}><#-- in octets --> SIZE=1
MAIL FROM:<${sender}><#if (size > 5)> SIZE=${size}</#if>
RCPT TO:${"<" + owner + ">"}
RCPT TO:<${rcpts?join(",")}>
RCPT TO:<<#list rcpts as r>${r}<#sep>,</#list>>
RCPT TO:<${owner}<#if quiet> NOTIFY=NEVER</#if>
RCPT TO:<#if list>${recipient}<#else><${owner}></#if>
