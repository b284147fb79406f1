// What Swift needs of ncurses: its functions as they are, and here what Swift cannot import (macros) or may not
// touch (global variables). Every value comes from the headers, none is copied.
#pragma once

// Without this the wide-character functions stay hidden.
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <term.h>
#include <wchar.h>

// <term.h> defines hundreds of short names as macros; these three are everyday words.
#undef columns
#undef lines
#undef tab

// Hidden by <wchar.h> in the language mode in which Swift reads it. ncurses measures with it.
extern int wcwidth(wchar_t character);

static const attr_t gw_attribute_none = WA_NORMAL;
static const attr_t gw_attribute_bold = WA_BOLD;
static const attr_t gw_attribute_dim = WA_DIM;
static const attr_t gw_attribute_reverse = WA_REVERSE;
static const attr_t gw_attribute_underline = WA_UNDERLINE;

/// The most wide characters one cell takes: a base and its combining marks.
static const int gw_cell_capacity = CCHARW_MAX;

/// The first code that stands for no key of curses; what define_key is given.
static const int gw_first_free_key = KEY_MAX + 1;

static inline WINDOW *gw_window(void) { return stdscr; }
static inline int gw_columns(void) { return COLS; }
static inline int gw_rows(void) { return LINES; }
static inline int gw_colors(void) { return COLORS; }

/// Starts curses on standard output and input; NULL, unlike with initscr, if it cannot.
static inline SCREEN *gw_start(const char *term) { return newterm(term, stdout, stdin); }

/// Whether the terminal type has the capability, a string, of this terminfo name.
static inline bool gw_has_capability(const char *name) {
  const char *value = tigetstr(name);
  return value != NULL && value != (const char *)-1;
}

/// The capability, a number, of this terminfo name; below 0 where there is none.
static inline int gw_number(const char *name) { return tigetnum(name); }

static inline const char *gw_codeset(void) { return nl_langinfo(CODESET); }

static inline int gw_put(int row, int column, const char *text, int bytes, attr_t attributes, short pair) {
  wattr_set(stdscr, attributes, pair, NULL);
  return mvwaddnstr(stdscr, row, column, text, bytes);
}

typedef enum { gw_input_none, gw_input_character, gw_input_key } gw_input_kind;

/// One waiting character or key, without waiting for it.
static inline gw_input_kind gw_read(int *value) {
  wint_t input = 0;
  int result = wget_wch(stdscr, &input);
  *value = (int)input;
  if (result == OK) return gw_input_character;
  return result == KEY_CODE_YES ? gw_input_key : gw_input_none;
}
