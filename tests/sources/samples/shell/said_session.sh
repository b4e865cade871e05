#!/bin/sh
# Pipe this to nc.
echo "HELO client"
echo "MAIL FROM: $1"
