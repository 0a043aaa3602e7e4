package org.kapok.participation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kapok.id.SubjectId;

/** Numbers subjects from 0 on, in the order in which they come. */
final class SubjectNumbers {
  /** By place: a number plus 1, or 0; half of the places or more are free. */
  private int[] table = new int[64];

  private int[] hashes = new int[32];
  private String[] texts = new String[32];
  private SubjectId[] subjects = new SubjectId[32];
  private int size;
  private int last;

  /** The number of the subject, from now on. */
  int of(SubjectId subject) {
    String text = subject.value();
    int hash = text.hashCode();
    if (size == 0 || !isOf(last, subject, text, hash)) {
      last = find(subject, text, hash);
    }
    return last;
  }

  private boolean isOf(int number, SubjectId subject, String text, int hash) {
    return hashes[number] == hash
        && texts[number].equals(text)
        && subjects[number].type() == subject.type();
  }

  private int find(SubjectId subject, String text, int hash) {
    int place = place(hash);
    for (int number = table[place]; number != 0; number = table[place]) {
      if (isOf(number - 1, subject, text, hash)) {
        return number - 1;
      }
      place = (place + 1) & (table.length - 1);
    }
    if (size == subjects.length) {
      grow();
      return find(subject, text, hash);
    }
    hashes[size] = hash;
    texts[size] = text;
    subjects[size] = subject;
    table[place] = ++size;
    return size - 1;
  }

  private int place(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 16)) & (table.length - 1);
  }

  private void grow() {
    int most = size * 2;
    hashes = Arrays.copyOf(hashes, most);
    texts = Arrays.copyOf(texts, most);
    subjects = Arrays.copyOf(subjects, most);
    table = new int[most * 2];
    for (int number = 0; number < size; number++) {
      int place = place(hashes[number]);
      while (table[place] != 0) {
        place = (place + 1) & (table.length - 1);
      }
      table[place] = number + 1;
    }
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /** The subject of the number. */
  SubjectId subject(int number) {
    return subjects[number];
  }

  /** The numbers in the order of the subjects, those that are to stand last behind all others. */
  int[] sorted(Set<SubjectId> last) {
    List<SubjectId> all = Arrays.asList(subjects).subList(0, size);
    SubjectKey key = new SubjectKey(all);
    long[] keys = new long[size];
    int[] numbers = new int[size];
    for (int number = 0; number < size; number++) {
      keys[number] = key.of(subjects[number]);
      numbers[number] = number;
    }
    Comparator<Integer> bySubject = Comparator.comparing(this::subject);
    new KeyedOrder(keys, SubjectKey.BITS, bySubject).sort(numbers, 0, size);
    return last.isEmpty() ? numbers : putLast(last, numbers);
  }

  private int[] putLast(Set<SubjectId> last, int[] numbers) {
    IntPredicate isLast = number -> last.contains(subjects[number]);
    IntStream before = Arrays.stream(numbers).filter(isLast.negate());
    return IntStream.concat(before, Arrays.stream(numbers).filter(isLast)).toArray();
  }
}
