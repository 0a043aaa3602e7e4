package org.kapok.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kapok.id.SubjectId;
import org.kapok.incentive.ParticipationTable;
import org.kapok.participation.Participation;
import org.kapok.problem.Argument;
import org.kapok.problem.Problem;
import org.kapok.problem.RefusedException;

/**
 * The participations of the lines of a source, one after another: as plain rows where they are
 * plain, else by the codec of participations. Both take the same lines for sound.
 */
final class TableLines {
  private final LineSource lines;
  private final LineFeed feed;
  private final PlainRow row;
  private final Codec<Object> codec = KapokJson.codec(Participation.class);
  private final Argument what = KapokJson.what(Participation.class);
  private final List<Problem> problems = new ArrayList<>();
  private JsonParser parser;
  private @Nullable JsonToken token;
  private boolean broken;
  private @Nullable Participation other;

  /** Lines for tables that have the columns of this one. */
  TableLines(LineSource lines, ParticipationTable.Builder table) throws IOException {
    this.lines = lines;
    feed = new LineFeed(lines);
    row = new PlainRow(table);
    parser = lines.parsers().ofElements(feed);
    begin();
  }

  /** Moves to the next participation; false at the end. */
  boolean advance() throws IOException {
    while (token != null || broken) {
      if (isPlain()) {
        other = null;
        return true;
      }
      other = read();
      restart();
      if (other != null) {
        return true;
      }
    }
    return false;
  }

  /** Whose participation it is. */
  SubjectId subject() {
    return other == null ? row.subject() : other.subject();
  }

  /** Puts the participation into the table. */
  void put(ParticipationTable.Builder table) {
    if (other == null) {
      row.put(table);
    } else {
      table.add(other);
    }
  }

  /** The faults so far, at most as many as are told and those of one line. */
  List<Problem> problems() {
    return problems;
  }

  /** Whether a plain row stands in the line, and nothing else; moves to the line after it. */
  private boolean isPlain() throws IOException {
    if (token != JsonToken.START_OBJECT || !isWithinLimits()) {
      return false;
    }
    try {
      if (!row.read(parser) || !feed.isBlankBehind(parser.currentLocation().getByteOffset())) {
        return false;
      }
    } catch (StreamReadException | StreamConstraintsException malformed) {
      return false;
    }
    begin();
    return true;
  }

  /** Whether a plain row cannot be beyond those limits that nobody checks for it. */
  private boolean isWithinLimits() {
    ReadLimits limits = lines.parsers().limits();
    return lines.length() <= limits.tokens()
        && Math.min(limits.nameLength(), limits.textLength()) >= PlainRow.LONGEST;
  }

  /** Moves to the first token of the next line. */
  private void begin() throws IOException {
    feed.expectLine();
    try {
      token = parser.nextToken();
      broken = token == null && lines.isBroken();
    } catch (StreamReadException | StreamConstraintsException malformed) {
      token = null;
      broken = true;
    }
  }

  private @Nullable Participation read() throws IOException {
    try {
      return (Participation) lines.read(codec, what);
    } catch (RefusedException refused) {
      problems.addAll(refused.problems());
      if (problems.size() >= lines.parsers().limits().problems()) {
        throw new RefusedException(what, problems);
      }
      return null;
    }
  }

  private void restart() throws IOException {
    parser.close();
    feed.skip();
    parser = lines.parsers().ofElements(feed);
    begin();
  }
}
