package dev.lodestar.shared.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Decodes without ever replacing a byte by a question mark, drops a byte-order mark, and knows the line of a wrong byte. */
final class StrictReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CsvEncoding encoding;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(16 * 1024).limit(0);
    private boolean first = true;
    private boolean ended;
    private long line = 1;

    StrictReader(InputStream in, CsvEncoding encoding) throws IOException {
        this.in = new BufferedInputStream(in);
        this.encoding = encoding;
        this.decoder = encoding.charset().newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (encoding == CsvEncoding.UTF_8) {
            refuseUtf16();
        }
    }

    private void refuseUtf16() throws IOException {
        in.mark(2);
        int a = in.read();
        int b = in.read();
        in.reset();
        if (a == 0xFF && b == 0xFE || a == 0xFE && b == 0xFF) {
            throw new CsvException(1,
                    "The file is UTF-16, not UTF-8; choose the encoding UTF_16, or save it as \"CSV UTF-8\".");
        }
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count > 0) {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
        chars.clear();
        boolean atEnd = count < 0;
        var result = decoder.decode(bytes, chars, atEnd);
        countLines();
        if (result.isError()) {
            throw new CsvException(line,
                    "The byte 0x%02X is not valid %s; choose the encoding the file was saved in, or save it as \"CSV UTF-8\"."
                            .formatted(bytes.get(bytes.position()), encoding));
        }
        if (atEnd && result.isUnderflow()) {
            decoder.flush(chars);
            ended = true;
        }
        chars.flip();
        if (first && chars.hasRemaining()) {
            first = false;
            if (chars.get(chars.position()) == BYTE_ORDER_MARK) {
                chars.get();
            }
        }
    }

    private void countLines() {
        for (int i = 0; i < chars.position(); i++) {
            if (chars.get(i) == '\n') {
                line++;
            } else if (chars.get(i) == '\0') {
                throw new CsvException(line, "There is a NUL character; this is not a text file, or not " + encoding + ".");
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
