package dev.lodestar.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CsvChunkTest {

    /** Whatever the size of the chunks: each row is seen once, and each bad row is listed once. */
    @Property(tries = 200)
    void chunks_put_together_are_the_file(@ForAll @Size(max = 40) List<Boolean> good,
            @ForAll @IntRange(min = 1, max = 9) int most) {
        var text = new StringBuilder("a,b\n");
        good.forEach(right -> text.append(right ? "1,2\n" : "1\n"));
        var file = text.toString().getBytes(StandardCharsets.UTF_8);
        var lines = new ArrayList<Long>();
        var bad = new ArrayList<Long>();
        long skip = 0;
        for (boolean last = false; !last;) {
            var chunk = CsvChunk.read(file, CsvEncoding.UTF_8, skip, most);
            chunk.rows().forEach(row -> lines.add(row.line()));
            chunk.problems().forEach(problem -> bad.add(problem.line()));
            skip += chunk.size();
            last = chunk.last();
        }
        assertThat(skip).isEqualTo(good.size());
        for (int i = 0; i < good.size(); i++) {
            assertThat(lines.contains(i + 2L)).isEqualTo(good.get(i));
            assertThat(bad.contains(i + 2L)).isEqualTo(!good.get(i));
        }
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(bad).doesNotHaveDuplicates();
    }
}
