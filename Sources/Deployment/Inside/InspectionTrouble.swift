package import Phrases

/// Why an inspection brought nothing. It never stops anything: it is a short line on the screen.
package struct InspectionTrouble: Error, Hashable, Sendable {
  package let sentence: Phrase
  package let outlook: Outlook

  package enum Outlook: Hashable, Sendable {
    /// It is not there yet, or no more: nothing to speak of.
    case absent
    /// The same question may well be answered a little later.
    case passing
    /// A right is missing, or the like: asked again only rarely.
    case lasting
  }

  package init(sentence: Phrase, outlook: Outlook) {
    self.sentence = sentence
    self.outlook = outlook
  }
}
