package import Phrases

/// Who is signed in, or that nobody is.
package enum SignedIn: Hashable, Sendable {
  case known(Identity)
  /// AWS takes no credentials from here, or cannot be asked from here; what to do about it, where that is known.
  case nobody(
    because: Phrase, mending: Phrase? = nil, inShort: Phrase = IdentityPhrases.nobodyIsSignedInBriefly)
}
