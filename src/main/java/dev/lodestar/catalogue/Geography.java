package dev.lodestar.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;

/**
 * Countries by ISO 3166-1 alpha-2 code and regions by UN M49 code, and which lies in which: Germany (DE) in Western
 * Europe (155) in Europe (150) in the World (001).
 */
public final class Geography {

    private static final Geography WORLD = read();

    private final Map<String, GeographyCode> codes;

    private Geography(Map<String, GeographyCode> codes) {
        this.codes = codes;
    }

    /** The list that is shipped with the program. */
    public static Geography world() {
        return WORLD;
    }

    /** Every region, then every country, each in the order of its code. */
    public List<GeographyCode> all() {
        return List.copyOf(codes.values());
    }

    /** What a code stands for, or empty when there is no such code. */
    public Optional<GeographyCode> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** The English name of a code, or the code itself when it is unknown. */
    public String name(String code) {
        return find(code).map(GeographyCode::name).orElse(code);
    }

    /** Whether a country or region is the area or lies in it, through any number of regions. */
    public boolean within(String code, String area) {
        if (code.equals(area)) {
            return true;
        }
        return find(code).map(GeographyCode::within).stream().flatMap(Collection::stream)
                .anyMatch(parent -> within(parent, area));
    }

    private static Geography read() {
        try (var file = Geography.class.getResourceAsStream("/catalogue/geography.csv");
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT.builder().setCommentMarker('#').setHeader().setSkipHeaderRecord(true).get()
                        .parse(reader)) {
            var codes = new LinkedHashMap<String, GeographyCode>();
            for (var row : rows) {
                var within = row.get("within");
                codes.put(row.get("code"), new GeographyCode(row.get("code"), row.get("name"),
                        within.isEmpty() ? List.of() : List.of(within.split(" "))));
            }
            return new Geography(codes);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped list of countries and regions cannot be read", e);
        }
    }
}
