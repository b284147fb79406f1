#include "CResolver.h"

#include <arpa/inet.h>
#include <arpa/nameser.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdio.h>
#include <string.h>

/// RFC 8659; older headers lack it.
static const int type_caa = 257;

/// The data of a record as text; 0 for one that cannot be read.
static int describe(const ns_msg *message, const ns_rr *record, char *text, size_t room) {
  const unsigned char *data = ns_rr_rdata(*record);
  int length = ns_rr_rdlen(*record);
  int type = ns_rr_type(*record);
  if (type == ns_t_ns || type == ns_t_cname) {
    char name[NS_MAXDNAME];
    if (ns_name_uncompress(ns_msg_base(*message), ns_msg_end(*message), data, name, sizeof name) < 0) return 0;
    return snprintf(text, room, "%s", name) > 0;
  }
  if (type == ns_t_a && length == 4) return inet_ntop(AF_INET, data, text, (socklen_t)room) != NULL;
  if (type == type_caa && length > 2 && data[1] < length - 1) {
    int tag = data[1];
    return snprintf(text, room, "%d %.*s %.*s", data[0], tag, data + 2, length - 2 - tag, data + 2 + tag) > 0;
  }
  return 0;
}

int resolver_ask(const char *name, int type, const char *server, int port, char *text, size_t room) {
  struct __res_state state;
  memset(&state, 0, sizeof state);
  if (room == 0 || res_ninit(&state) != 0) return RESOLVER_NO_ANSWER;
  text[0] = '\0';
  state.retrans = 2;
  state.retry = 2;
  if (server != NULL) {
    state.nscount = 1;
    state.nsaddr_list[0].sin_family = AF_INET;
    state.nsaddr_list[0].sin_port = htons((unsigned short)port);
    if (inet_pton(AF_INET, server, &state.nsaddr_list[0].sin_addr) != 1) {
      res_nclose(&state);
      return RESOLVER_NO_ANSWER;
    }
  }

  unsigned char answer[NS_MAXMSG];
  int length = res_nquery(&state, name, ns_c_in, type, answer, sizeof answer);
  int trouble = state.res_h_errno;
  res_nclose(&state);
  if (length < 0) {
    if (trouble == HOST_NOT_FOUND) return RESOLVER_NO_SUCH_NAME;
    return trouble == NO_DATA ? RESOLVER_NONE : RESOLVER_NO_ANSWER;
  }

  ns_msg message;
  if (ns_initparse(answer, length, &message) != 0) return RESOLVER_NO_ANSWER;
  int found = 0;
  size_t used = 0;
  for (int index = 0; index < ns_msg_count(message, ns_s_an); index++) {
    ns_rr record;
    char line[1024];
    // A name that is another's alias has that alias before its records.
    if (ns_parserr(&message, ns_s_an, index, &record) != 0 || ns_rr_type(record) != type) continue;
    if (!describe(&message, &record, line, sizeof line)) continue;
    size_t needed = strlen(line) + 1;
    if (used + needed >= room) break;
    memcpy(text + used, line, needed - 1);
    text[used + needed - 1] = '\n';
    used += needed;
    text[used] = '\0';
    found++;
  }
  return found;
}
