internal import Phrases

/// When GitLab is stopped and started by itself.
enum ScheduleQuestions {
  static let scheduleStop = Question(
    .scheduleStop, on: .none,
    label: Phrase("Stops at", "停止する時刻"),
    why: Phrase(
      "EventBridge Scheduler stops GitLab then, which saves Fargate; the load balancer, the NAT and the files go on costing.",
      "EventBridge Scheduler がこの時刻に GitLab を停止し、Fargate の料金を抑えます。ロードバランサー、NAT、ファイルの料金はかかり続けます。"),
    explanation: Phrase(
      "A time as 20:00 or mon-fri 20:00, with schedule.start; none: GitLab always runs.",
      "20:00 や mon-fri 20:00 の形の時刻。schedule.start と併せて指定。none なら常時稼働。"),
    example: "mon-fri 20:00",
    effect: .schedule,
    stored: .parameter("StopExpression", in: .gitlab, reading: { ScheduleTime(cron: $0)?.description ?? $0 }) {
      $0.schedule?.stop.cron
    })

  static let scheduleStart = Question(
    .scheduleStart, on: .none,
    label: Phrase("Starts at", "起動する時刻"),
    why: Phrase(
      "GitLab can be used about 6 to 15 minutes later: let it start early.",
      "使えるようになるのは約 6〜15 分後です。早めの時刻にしてください。"),
    explanation: Phrase(
      "A time as 08:00 or mon-fri 08:00; with schedule.stop.", "08:00 や mon-fri 08:00 の形の時刻。schedule.stop と併せて指定。"),
    example: "mon-fri 07:45",
    effect: .schedule,
    stored: .parameter("StartExpression", in: .gitlab, reading: { ScheduleTime(cron: $0)?.description ?? $0 }) {
      $0.schedule?.start.cron
    })

  static let scheduleTimezone = Question(
    .scheduleTimezone, on: .none,
    label: Phrase("Time zone", "タイムゾーン"),
    why: Phrase(
      "The times are of this zone, summer time included. None: that of the region.",
      "上の時刻のタイムゾーンです（夏時間も反映）。なければリージョンのタイムゾーンになります。"),
    explanation: Phrase(
      "IANA name, such as Asia/Tokyo. Default: that of the region.", "Asia/Tokyo などの IANA 名。既定はリージョンのタイムゾーン。"),
    example: "Asia/Tokyo",
    effect: .schedule,
    stored: .parameter("ScheduleTimezone", in: .gitlab) { $0.schedule?.timeZone.description })
}
