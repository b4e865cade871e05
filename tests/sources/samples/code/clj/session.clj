;; "MAIL FROM: <a@b.example>"
(defn mail [out from] (.write out (str "MAIL FROM: <" from ">\r\n")))
(defn rcpt [out to] (.write out (format "RCPT TO: <%s>\r\n" to)))
(defn sound [out from] (.write out (str "MAIL FROM:<" from ">\r\n")))
(def mark \") ; "RCPT TO: <a@b.example>"
(println "MAIL FROM:" from)
(defn more [out address] (.write out (format "RCPT TO:%s\r\n" address)))
(defn joined [out address] (send! out (str "RCPT TO: " address "\r\n")))
(println (str "RCPT TO: " address))
