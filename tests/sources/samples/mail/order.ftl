<#-- The order's confirmation. -->
From: ${shop.name}, Inc <${shop.email}>
To: <#list to as one>${one}<#sep>, </#list>
Subject: Your order

[% x %]
