#include "CResources.h"

// Blank as it is compiled. `.ci/stamp.py` looks for the mark in the finished program and writes the commit behind it; volatile, so
// that no compiler takes the blanks for all that can ever stand there.
static const volatile char stamp[] =
    "@(#)gitlab-wizard made of: "
    "                                                                ";

unsigned char stamp_at(size_t index) {
  size_t start = sizeof "@(#)gitlab-wizard made of: " - 1;
  return index < sizeof stamp - 1 - start ? stamp[start + index] : 0;
}
