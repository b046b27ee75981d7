package org.stewardledger.whole;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With which codes each act is refused by {@code docs/reference/acts.md}. */
final class PrintedRefusals {

    private static final Path PAGE = Path.of("..", "docs", "reference", "acts.md");
    private static final Pattern SECTION = Pattern.compile("^##+ (.*)$");
    private static final Pattern CODE = Pattern.compile("\\[`([a-z-]+\\.[a-z0-9-]+)`]");

    private PrintedRefusals() {}

    /** The codes by the name of the act in addresses; those of every act under the empty name. */
    static Map<String, Set<String>> read() throws IOException {
        Map<String, Set<String>> codes = new TreeMap<>();
        String section = "";
        for (String line : Files.readAllLines(PAGE)) {
            Matcher heading = SECTION.matcher(line);
            if (heading.matches()) {
                section = heading.group(1);
            }
            if (line.startsWith("- **Refuses**") || section.equals("Of every act")) {
                String act = section.equals("Of every act") ? "" : section;
                CODE.matcher(line)
                        .results()
                        .forEach(code -> codes.computeIfAbsent(act, name -> new TreeSet<>())
                                .add(code.group(1)));
            }
        }
        return codes;
    }
}
