package amity.socket;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;

/** What comes back for a command: how it ended and what it printed, or that somebody else has to do it. */
record CommandReply(Kind kind, int code, byte[] out, byte[] err) {
    private static final byte[] NOTHING = {};

    /** In the order of the bytes that stand for them. */
    enum Kind {
        /** Nobody is there, or whoever it was has gone before taking it up. */
        NOBODY,
        /** Taken up: what comes next is its end. */
        TAKEN,
        DONE,
        /** A process of its own has to do it. */
        OWN_PROCESS,
        /** Who was asked makes way for another. */
        LEAVING,
        /** Taken up and not ended: it may be done or not. */
        LOST
    }

    static CommandReply of(Kind kind) {
        return new CommandReply(kind, 0, NOTHING, NOTHING);
    }

    void write(OutputStream to) throws IOException {
        var stream = new DataOutputStream(to);
        stream.writeByte(kind.ordinal());
        if (kind == Kind.DONE) {
            stream.writeByte(code);
            stream.writeInt(out.length);
            stream.write(out);
            stream.writeInt(err.length);
            stream.write(err);
        }
        stream.flush();
    }

    /** The end of a conversation, once a request was sent. */
    static CommandReply read(DataInputStream from) {
        var reached = Kind.NOBODY;
        try {
            while (true) {
                reached = Kind.values()[from.readByte()];
                if (reached == Kind.DONE) return new CommandReply(reached, from.readByte(), bytes(from), bytes(from));
                if (reached != Kind.TAKEN) return of(reached);
            }
        } catch (IOException ended) {
            return of(reached == Kind.NOBODY ? reached : Kind.LOST);
        }
    }

    private static byte[] bytes(DataInputStream from) throws IOException {
        int length = from.readInt();
        var bytes = from.readNBytes(length);
        if (bytes.length < length) throw new EOFException();
        return bytes;
    }
}
