(ns a.b-test (:require [clojure.test :refer [deftest is testing]]))
(deftest a
  (testing "x"
    (doseq [line ["MAIL FROM:x1@example.fi"
                  "MAIL FROM: x2@example.fi"]]
      (is (= 501 (:code (c/parse line))) line))))
(deftest b
  (doseq [line ["MAIL FROM:told3@example.fi"
                "MAIL FROM: told4@example.fi"]]
    (is (= 250 (:code (c/parse line))) line)))
(deftest c
  (is (thrown-with-msg? clojure.lang.ExceptionInfo #"501"
        (server/say! "RCPT TO: x5@example.fi"))))
(deftest d
  (is (thrown? Exception (c/parse "RCPT TO: x6@example.fi")))
  (doseq [line ["RCPT TO:x7@example.fi"]]
    (is (thrown? Exception (c/parse line))))
  (are [line] (nil? (c/parse line))
    "RCPT TO:x8@example.fi"
    "RCPT TO: <x9@example.fi>"))
