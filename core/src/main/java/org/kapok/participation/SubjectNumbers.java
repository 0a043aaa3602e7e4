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
  private static final int NUMBER_BITS = 30;
  private static final int NUMBER = (1 << NUMBER_BITS) - 1;

  /**
   * By place: above, the hash of the text and the type; below, the number plus 1. 0 is a free
   * place; half of them or more are free.
   */
  private long[] table = new long[64];

  private String[] texts = new String[32];
  private SubjectId[] subjects = new SubjectId[32];
  private int size;

  /** The number of the subject, from now on. */
  int of(SubjectId subject) {
    String text = subject.value();
    long key = (text.hashCode() & 0xFFFF_FFFFL) << 2 | SubjectKey.of(subject.type());
    int place = place(key);
    for (long entry = table[place]; entry != 0; entry = table[place]) {
      int number = (int) (entry & NUMBER) - 1;
      if (entry >>> NUMBER_BITS == key && texts[number].equals(text)) {
        return number;
      }
      place = (place + 1) & (table.length - 1);
    }
    if (size == texts.length) {
      grow();
    }
    texts[size] = text;
    subjects[size] = subject;
    put(key << NUMBER_BITS | size + 1);
    return size++;
  }

  private int place(long key) {
    int mixed = (int) key * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (table.length - 1);
  }

  private void put(long entry) {
    int place = place(entry >>> NUMBER_BITS);
    while (table[place] != 0) {
      place = (place + 1) & (table.length - 1);
    }
    table[place] = entry;
  }

  private void grow() {
    texts = Arrays.copyOf(texts, size * 2);
    subjects = Arrays.copyOf(subjects, size * 2);
    long[] before = table;
    table = new long[size * 4];
    for (long entry : before) {
      if (entry != 0) {
        put(entry);
      }
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
