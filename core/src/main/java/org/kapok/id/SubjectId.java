package org.kapok.id;

/**
 * Whoever takes part, is scored and is honoured: a member, a team or an organisation (G14: groups
 * <em>and</em> individuals). Two subjects of different types are different even if their texts are
 * equal. Ids from elsewhere can be keys of hash maps, whatever they are: texts that are made to
 * slow those down have different hashes here.
 */
public sealed interface SubjectId extends Comparable<SubjectId>
    permits MemberId, TeamId, OrganizationId {

  /** The text given by the host. */
  String value();

  /** Which of the three types of subject this is. */
  SubjectType type();

  /**
   * The id of this type with this text.
   *
   * @throws IllegalArgumentException if the text is refused, as by {@link MemberId#of(String)}
   */
  static SubjectId of(SubjectType type, String value) {
    return switch (type) {
      case MEMBER -> new MemberId(value);
      case TEAM -> new TeamId(value);
      case ORGANIZATION -> new OrganizationId(value);
    };
  }

  /** Orders members before teams before organisations, and within a type by code point. */
  @Override
  default int compareTo(SubjectId other) {
    int byType = type().compareTo(other.type());
    return byType != 0 ? byType : IdText.compare(value(), other.value());
  }
}
