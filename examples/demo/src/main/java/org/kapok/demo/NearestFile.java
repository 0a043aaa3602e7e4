package org.kapok.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kapok.problem.Nearest;

/** Guesses which file was meant by one that is not there. */
final class NearestFile {
  private NearestFile() {}

  /** {@code ". Maybe \"scheme.json\"?"} if the directory holds a file of such a name. */
  static String hint(Path missing) {
    Path parent = missing.toAbsolutePath().getParent();
    if (parent == null || missing.getFileName() == null) {
      return "";
    }
    if (!Files.isDirectory(parent)) {
      return ", nor a directory " + parent;
    }
    try (Stream<Path> files = Files.list(parent)) {
      List<String> names = files.map(file -> String.valueOf(file.getFileName())).toList();
      return Nearest.hint(String.valueOf(missing.getFileName()), names).toString();
    } catch (IOException unlistable) {
      return "";
    }
  }
}
