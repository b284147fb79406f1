import Testing
import Upkeep

/// Which lines of a log are seen.
struct LogFilterTests {
  @Test(arguments: [
    ("502", #"GET /users/sign_in HTTP/1.1" 502 2446"#), ("get /USERS", "GET /users/sign_in"),
    ("[error]", "x [ERROR] y"),
    (".*", "a .* b"), ("設定", "新しい設定です"), ("é", "CAFÉ"),
  ])
  func textIsFoundAsItIsInAnyCase(_ text: String, line: String) { #expect(LogFilter(text: text).admits(line)) }

  @Test(arguments: [("5.2", "GET 502"), ("^GET", "GET /"), ("sign in", "sign_in")])
  func textIsNoPattern(_ text: String, line: String) { #expect(!LogFilter(text: text).admits(line)) }

  @Test func theSourceCountsAsItIsShown() {
    let filter = LogFilter(text: "puma")
    #expect(filter.admits("Worker 1 booted", from: "puma/current"))
    #expect(LogFilter(text: "current worker").admits("Worker 1 booted", from: "puma/current"))
    #expect(!filter.admits("Worker 1 booted", from: "sidekiq/current"))
  }

  @Test func withoutAWishEveryLineIsSeen() {
    #expect(LogFilter().isOff && LogFilter().admits(""))
    var filter = LogFilter(text: "a")
    filter.text = "b"
    #expect(filter.admits("b") && !filter.admits("a"))
  }

  /// As the programs of the image write them.
  @Test(arguments: [
    #"{"severity":"ERROR","time":"2026-11-29T09:00:00.000Z","message":"x"}"#,
    #"{"severity":"FATAL","time":"2026-11-29T09:00:00.000Z"}"#,
    "2026-11-29_09:00:00.12345 ERROR:  duplicate key value violates unique constraint",
    "2026-11-29_09:00:00.12345 FATAL:  the database system is starting up",
    "PANIC:  could not locate a valid checkpoint record",
    #"{"error":"x","level":"error","msg":"finished unary call","pid":512}"#,
    #"time="2026-11-29T09:00:00Z" level=fatal msg="listen""#,
    "2026/11/29 09:00:00 [error] 812#0: *1 connect() failed (111: Connection refused) while connecting to upstream",
    "2026/11/29 09:00:00 [emerg] 812#0: bind() to 0.0.0.0:80 failed",
    "Error executing action `run` on resource 'bash[migrate gitlab-rails database]'",
    "There was an error running gitlab-ctl reconfigure:", "Mixlib::ShellOut::ShellCommandFailed", "rake aborted!",
    "It is required to upgrade to the latest 18.11.x version first before proceeding.",
    "Upgrading the existing database failed and was reverted.", "cp: error writing 'x': No space left on device",
    #"{"method":"GET","status":500,"exception.class":"ActiveRecord::StatementInvalid"}"#,
    "fork: Cannot allocate memory",
  ])
  func anErrorIsKnownByItsLooks(_ line: String) { #expect(LogFilter(onlyErrors: true).admits(line), "\(line)") }

  @Test(arguments: [
    "", "==> /var/log/gitlab/nginx/gitlab_error.log <==", #"{"severity":"INFO","message":"ERRORS: 0"}"#,
    "NO_ERROR_LIMIT=5",
    "  * directory[/var/log/gitlab] action create (up to date)", "LOG:  checkpoint complete",
    #"{"level":"info","msg":"access","status":200}"#, "recovered from error", "Puma starting in cluster mode...",
    #"10.0.11.7 - - "GET /users/sign_in HTTP/1.1" 502 2446 "" "ELB-HealthChecker/2.0""#,
  ])
  func anythingElseIsNone(_ line: String) { #expect(!LogFilter(onlyErrors: true).admits(line), "\(line)") }

  @Test func bothWishesHaveToHold() {
    let filter = LogFilter(text: "sidekiq", onlyErrors: true)
    #expect(filter.admits("ERROR x", from: "sidekiq/current"))
    #expect(!filter.admits("ERROR x", from: "puma/current") && !filter.admits("fine", from: "sidekiq/current"))
  }
}
