#pragma once
#include <stddef.h>

/// A file under `Resources/`, as it was when the program was built.
typedef struct {
  const char *_Nonnull path;
  const unsigned char *_Nonnull bytes;
  size_t count;
} resource_t;

/// NULL when `index` is past the end.
const resource_t *_Nullable resource_at(size_t index);

/// The commit that the program was made of and its day, character by character; blanks where nobody wrote it, 0 past the end.
unsigned char stamp_at(size_t index);
