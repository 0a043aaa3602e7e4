package org.kapok.json;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The first sentences of the Javadoc of the types, and of their properties and constants. */
final class SourceTexts {
  private final Map<String, String> texts = new TreeMap<>();

  /** The interfaces of each type that are in its package. */
  private final Map<String, List<String>> faces = new TreeMap<>();

  /** Reads all sources below the folders. */
  SourceTexts(Path... folders) {
    List.of(folders).forEach(this::read);
  }

  private void read(Path folder) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.walk(folder)) {
      List<Path> sources =
          paths.filter(each -> each.toString().endsWith(".java")).sorted().toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Types(unit, docs).scan(unit, null);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text of a type, such as {@code activity.Attendance}; empty if it has none. */
  Optional<String> of(String type) {
    return Optional.ofNullable(texts.get(type));
  }

  /** The text of a property, or of an enum's constant by its token; empty if it has none. */
  Optional<String> of(String type, String member) {
    return Stream.concat(Stream.of(type), faces.getOrDefault(type, List.of()).stream())
        .map(each -> texts.get(each + "#" + member))
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** Collects the texts of one file. */
  private final class Types extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final String prefix;
    private final DocTrees docs;

    Types(CompilationUnitTree unit, DocTrees docs) {
      prefix = (unit.getPackageName() + ".").replaceFirst("^org\\.kapok\\.", "");
      this.docs = docs;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
      faces.put(
          name(getCurrentPath()),
          type.getImplementsClause().stream().map(each -> prefix + each).toList());
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        texts.put(name(getCurrentPath()), text(comment.getFirstSentence()));
        for (DocTree tag : comment.getBlockTags()) {
          if (tag instanceof ParamTree parameter) {
            put(parameter.getName().getName().toString(), text(parameter.getDescription()));
          }
        }
      }
      return super.visitClass(type, none);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment != null && method.getParameters().isEmpty()) {
        put(method.getName().toString(), text(comment.getFirstSentence()));
      }
      return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void none) {
      DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
      if (comment != null) {
        put(token(field.getName().toString()), text(comment.getFirstSentence()));
      }
      return null;
    }

    private void put(String member, String text) {
      TreePath owner = getCurrentPath();
      while (!(owner.getLeaf() instanceof ClassTree)) {
        owner = owner.getParentPath();
      }
      texts.putIfAbsent(name(owner) + "#" + member, text);
    }

    private String name(TreePath path) {
      String nested = "";
      for (TreePath each = path; each != null; each = each.getParentPath()) {
        if (each.getLeaf() instanceof ClassTree type) {
          nested = "." + type.getSimpleName() + nested;
        }
      }
      return prefix + nested.substring(1);
    }
  }

  private static String token(String constant) {
    StringBuilder token = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_")) {
      token.append(
          token.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return token.toString();
  }

  /** Plain text: what code and links say, and no elements. */
  private static String text(List<? extends DocTree> parts) {
    return parts.stream()
        .map(SourceTexts::text)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .trim();
  }

  private static String text(DocTree part) {
    if (part instanceof TextTree plain) {
      return plain.getBody();
    }
    if (part instanceof LiteralTree literal) {
      return literal.getBody().getBody();
    }
    if (part instanceof LinkTree link) {
      return link.getLabel().isEmpty()
          ? name(link.getReference().getSignature())
          : text(link.getLabel());
    }
    return part instanceof StartElementTree || part instanceof EndElementTree
        ? " "
        : part.toString();
  }

  /** A link's target as prose: {@code #revision()} is revision. */
  private static String name(String signature) {
    String member = signature.substring(signature.indexOf('#') + 1);
    return member.replaceFirst("\\(.*", "");
  }
}
