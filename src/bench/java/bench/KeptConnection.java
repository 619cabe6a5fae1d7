package bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A connection kept open from one request to the next; it reads answers to their end and throws them away, for the server is to have the processor. */
final class KeptConnection implements AutoCloseable {
    private static final int PATIENCE = 300_000; // milliseconds: a page may take a minute before anybody made it fast
    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();
    private boolean isOpen;
    private long length;

    KeptConnection(int port) {
        this.port = port;
    }

    /** The status of the answer, once all of it is here. */
    int ask(byte[] request) throws IOException {
        if (!isOpen) open();
        socket.getOutputStream().write(request);
        int status = Integer.parseInt(line().split(" ")[1]);
        boolean chunked = false;
        length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:"))
                length = Long.parseLong(header.substring(15).strip());
            if (header.startsWith("transfer-encoding:")) chunked = true;
            if (header.equals("connection: close")) isOpen = false;
        }
        if (chunked) skipChunks();
        else in.skipNBytes(length);
        if (!isOpen) socket.close();
        return status;
    }

    /** The bytes of the last answer, without its head. */
    long length() {
        return length;
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        isOpen = true;
    }

    private void skipChunks() throws IOException {
        length = 0;
        for (long chunk = chunk(); chunk > 0; chunk = chunk()) {
            in.skipNBytes(chunk);
            line();
            length += chunk;
        }
        line();
    }

    private long chunk() throws IOException {
        return Long.parseLong(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new java.io.ByteArrayOutputStream(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) throw new EOFException("The server hung up: " + line);
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
