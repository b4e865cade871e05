(deftest strict-mode
  (testing "anything else"
    (are [line] (= :syntax (:anomaly (sut/parse line)))
      "MAIL FROM:<s1@x.example>SIZE=12"
      "RCPT TO:<>"))
  (testing "the same"
    (is (= :bad-syntax (sut/parse "MAIL FROM:<s2@x.example>SIZE=1"))))
  (testing "what is no error"
    (is (not= :syntax (sut/parse "MAIL FROM:<told1@x.example>SIZE=1")))))

(deftest lenient-mode
  (are [line] (= :ok (sut/parse line {:lenient? true}))
    "MAIL FROM: <s3@x.example>"))
