internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Home
internal import Phrases

extension ListPaneView {
  /// Every resource of a stack that has a name in AWS, with its page in the console; the stack itself first.
  ///
  /// - Parameter gitlab: nil where it is gone meanwhile.
  static func pages(of gitlab: StandingGitLab?, _ shared: Shared) -> ListPaneView {
    var texts: [(indentation: Int, text: String, style: Style)] = []
    if let gitlab {
      let command = shared.settings.program.command("status", shared.place(of: gitlab.name)) + " --json"
      texts.append((0, shared.say(ConsolePhrases.whole(command)), .faint))
      if let page = gitlab.consoleOfStack {
        texts += [(0, "", .plain), (0, gitlab.name, .strong), (2, page, .accent)]
      }
    }
    for found in gitlab?.resourcesInAWS ?? [] {
      let (resource, page) = (found.resource, found.console)
      let title = "\(resource.logicalID)  \(ResourceType(resource.type).shortName)"
      texts += [
        (0, "", .plain), (0, title, .strong), (2, resource.physicalID, .plain),
        (2, page ?? shared.say(ConsolePhrases.noPage), page == nil ? .faint : .accent),
      ]
    }
    return ListPaneView(shared: shared, heading: ConsolePhrases.heading, texts: texts)
  }
}
