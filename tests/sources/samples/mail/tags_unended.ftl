Return-Path: ${name <${email}>
From: [%= name <${email}>
To: ${name} <${email}
Subject: x

Hi
