#include <string_view>

constexpr std::string_view kRegressions[] = {
    "MAIL FROM: <a@b.example>",
    "RCPT TO:<>",
};

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, unsigned long size) {
  for (const auto line : kRegressions) Check(line);
  return 0;
}
