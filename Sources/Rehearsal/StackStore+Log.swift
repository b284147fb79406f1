internal import Deployment
internal import GitLabStack

/// What all streams of a log group hold.
extension StackStore {
  /// As `aws` prints it that turns the pages itself: so many events, and where to go on.
  func allLogEvents(_ request: Request, _ scene: Scene) throws -> JSON {
    let found = try logGroup(request, scene)
    let lines = lines(of: found, since: (request["start-time"].flatMap { Double($0) } ?? 0) / 1000, scene)
    let read = request["starting-token"].flatMap { Int($0) } ?? 0
    let page = lines.dropFirst(read).prefix(request["max-items"].flatMap { Int($0) } ?? lines.count)
    return .object([
      "events": .list(page.map(\.event)), "searchedLogStreams": .list([]),
      "NextToken": read + page.count < lines.count ? .string("\(read + page.count)") : nil,
    ])
  }

  /// A line and when it was written, in seconds since 1970.
  private struct Written {
    let time: Double
    let text: String
    let stream: String

    /// Its id follows from what it says and when: the same in every answer.
    var event: JSON {
      let digits = Identifiers.hexadecimal("\(stream)/\(time)/\(text)", digits: 40).map { ($0.hexDigitValue ?? 0) % 10 }
      let milliseconds = Int(time * 1000)
      return .object([
        "logStreamName": .string(stream), "timestamp": .number("\(milliseconds)"), "message": .string(text),
        "ingestionTime": .number("\(milliseconds + 900)"),
        "eventId": .string("39" + digits.map { "\($0)" }.joined()),
      ])
    }
  }

  /// Oldest first.
  private func lines(of found: Found, since start: Double, _ scene: Scene) -> [Written] {
    let terms = StartUpTerms(found.stack.plan)
    guard found.resource.logicalID == terms?.logGroup else { return functionLog(of: found, since: start) }
    guard let service = onlyService(of: found.stack), let story = story(of: service, in: found.stack, scene) else {
      return []
    }
    let span = story.offset(start)...max(story.offset(start), story.offset(scene.now))
    let all = story.tasks(by: scene.now).flatMap { task in
      story.log(of: task, span).map {
        Written(time: story.time($0.offset), text: $0.text, stream: "\(terms?.streamPrefix ?? "")\(task.id)")
      }
    }
    return all.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }

  private func functionLog(of found: Found, since start: Double) -> [Written] {
    guard found.stack.created >= start else { return [] }
    let id = Identifiers.uuid("\(found.stack.id)/\(found.resource.logicalID)")
    return ["START RequestId: \(id) Version: $LATEST", "END RequestId: \(id)"].map {
      Written(
        time: found.stack.created, text: $0, stream: "\(JSON.moment(found.stack.created).prefix(10))/[$LATEST]\(id)")
    }
  }
}

extension ServiceStory {
  /// A moment as the story counts it.
  func offset(_ time: Double) -> Double { (time - began) * speed }
}
