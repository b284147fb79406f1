internal import Home
internal import Phrases

/// What needs somebody, with what helps on lines of its own, from the edge and whole.
struct HomeNeedLines {
  let needs: [(name: String, need: HomeNeed)]
  let surroundings: HomeSurroundings
  private let namesThem: Bool

  init(of gitlab: StandingGitLab, in surroundings: HomeSurroundings) {
    needs = gitlab.needs(at: surroundings.now).map { (gitlab.name, $0) }
    self.surroundings = surroundings
    namesThem = false
  }

  init(of home: HomeList, in surroundings: HomeSurroundings) {
    needs = home.needs(at: surroundings.now)
    self.surroundings = surroundings
    namesThem = true
  }

  func lines(_ language: Language, withCommands isWanted: (HomeNeed) -> Bool = { _ in true }) -> [String] {
    needs.enumerated().flatMap { number, found in
      let sentence = found.need.sentence
      let words = namesThem ? Phrase(verbatim: "\(found.name): ").joined(with: sentence) : sentence
      let said = HomePhrases.need(number + 1, of: needs.count, found.need.severity.word, words)[language]
      return said.lines(to: 80)
        + (isWanted(found.need) ? surroundings.commands(for: found.need, of: found.name) : [])
    }
  }
}
