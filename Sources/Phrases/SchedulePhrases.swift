/// GitLab stopped and started by a schedule.
package enum SchedulePhrases {
  // MARK: Refusals

  package static func isNoTime(_ text: String) -> Phrase {
    Phrase("‘\(text)’ is no time of day.", "「\(text)」は時刻として読めません。")
  }
  package static func areNoDays(_ text: String) -> Phrase {
    Phrase("‘\(text)’ are no days: mon, tue, wed, thu, fri, sat, sun.", "「\(text)」は曜日（mon〜sun）として読めません。")
  }
  package static let aTime = Phrase(
    "Write 20:00, mon-fri 20:00 or sat,sun 20:00.", "20:00、mon-fri 20:00、sat,sun 20:00 の形。")
  package static func isNoTimeZone(_ text: String, nearest: String?) -> Phrase {
    Phrase(
      "‘\(text)’ is not in the list of IANA time zones (tzdata 2025b)\(nearest.map { "; \($0)?" } ?? ".")",
      "「\(text)」は IANA タイムゾーン（tzdata 2025b）の一覧にありません\(nearest.map { "（\($0)？）。" } ?? "。")")
  }
  package static let aTimeZone = Phrase("Write a name such as Asia/Tokyo or UTC.", "例: Asia/Tokyo、UTC")
  package static let stopIsMissing = Phrase(
    "A start is answered, and no stop.", "起動する時刻だけがあり、停止する時刻がありません。")
  package static let zoneOfNothing = Phrase(
    "A time zone is answered, and neither a stop nor a start: answer schedule.stop and schedule.start too, or leave it out.",
    "タイムゾーンだけがあり、停止と起動の時刻がありません。schedule.stop と schedule.start も指定するか、これを外してください。")
  package static let startIsMissing = Phrase(
    "A stop is answered, and no start: GitLab would stay stopped.", "停止する時刻だけがあり、起動する時刻がありません。停止したままになります。")
  package static let startIsStop = Phrase(
    "It is the time of the stop.", "停止する時刻と同じです。")

  // MARK: Warnings

  package static func timeZoneOfRegion(_ name: String) -> Phrase {
    Phrase(
      "The schedule goes by \(name), the time of the region: schedule.timezone names another.",
      "スケジュールの時刻はリージョンのタイムゾーン \(name) です。変更するには schedule.timezone を指定します。")
  }
  package static func shortStop(minutes: Int) -> Phrase {
    Phrase(
      "GitLab is stopped for \(minutes) minutes only, and takes about 6 to 15 to start.",
      "停止するのは \(minutes) 分間だけで、起動には約 6〜15 分かかります。")
  }

  // MARK: What a change of it means

  package static let mark = Phrase("stops by schedule", "スケジュール停止")
  package static let markNone = Phrase("no schedule any more", "スケジュール廃止")
  package static func stopsAndStarts(_ stop: String, _ start: String, _ zone: String) -> Phrase {
    Phrase(
      "From now on GitLab is stopped at \(stop) and started at \(start) (\(zone)); nobody can use it in between.",
      "今後 GitLab は \(stop) に停止し、\(start) に起動します（\(zone)）。その間は使えません。")
  }
  package static let ends = Phrase(
    "GitLab is no longer stopped or started by a schedule: one that is stopped then stays so until somebody starts it.",
    "スケジュールによる停止・起動がなくなります。その時点で停止中なら、起動するまで停止したままです。")

  // MARK: Where it stands

  package static let statusSchedule = Phrase("Schedule", "スケジュール")
  package static func times(_ stop: String, _ start: String, _ zone: String) -> Phrase {
    Phrase("stops \(stop), starts \(start) (\(zone))", "停止 \(stop)、起動 \(start)（\(zone)）")
  }
  /// Desired 0 was seen, and the schedule is in the template; that the one came of the other was not.
  package static let mayHaveStopped = Phrase(
    "Whether the schedule or somebody stopped it is not known.", "スケジュールと手動のどちらで停止したかは不明です。")
  package static func startsIt(_ start: String, _ zone: String) -> Phrase {
    Phrase("Its schedule starts it again: \(start) (\(zone)).", "スケジュールにより再び起動します: \(start)（\(zone)）。")
  }
  package static func stopsIt(_ stop: String, _ zone: String) -> Phrase {
    Phrase("Its schedule stops it: \(stop) (\(zone)).", "スケジュールにより停止します: \(stop)（\(zone)）。")
  }

  // MARK: Its saving

  package static let costRow = Phrase("Stopped by schedule", "スケジュール停止")
  package static let aboutSaving = Phrase(
    "The hours in which schedule.stop and schedule.start have GitLab stopped: Fargate is not billed then, all else is.",
    "schedule.stop と schedule.start により停止している時間です。Fargate は課金されませんが、ほかは課金されます。")
  /// - Parameter part: what of the task is not billed then.
  package static func saving(hours: String, _ part: Phrase) -> Phrase {
    Phrase("Stopped \(hours) h/week: \(part.english)", "週 \(hours) 時間停止: \(part.japanese)")
  }
  package static let cpu = Phrase("vCPU", "vCPU")
  package static let memory = Phrase("memory", "メモリ")
  package static let disk = Phrase("disk", "ディスク")
  package static let address = Phrase("IPv4 address", "IPv4 アドレス")
}
