#ifndef CRESOLVER_H
#define CRESOLVER_H

#include <stddef.h>

/// What `resolver_ask` returns where there are no records.
enum {
  /// The name exists, but has none of that type.
  RESOLVER_NONE = 0,
  /// There is no such name.
  RESOLVER_NO_SUCH_NAME = -1,
  /// No server answered, or none could.
  RESOLVER_NO_ANSWER = -2,
};

/// Asks the name servers of this machine for the records of a name, and waits: at most some ten seconds.
///
/// The records are written to `text`, one a line, as a zone file has their data; what does not fit is left out.
/// @param server the address of an IPv4 server to ask instead of the machine's own; NULL for those.
/// @param port its port in host order.
/// @return how many records were written, or one of the above.
int resolver_ask(const char *name, int type, const char *server, int port, char *text, size_t room);

#endif
