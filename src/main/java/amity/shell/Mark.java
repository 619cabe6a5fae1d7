package amity.shell;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short sign that tells one thing from another and says nothing of what it is. */
public final class Mark {
    private static final int LENGTH = 8;

    private Mark() {}

    public static String of(String... parts) {
        try {
            var whole = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, LENGTH);
        } catch (NoSuchAlgorithmException unheardOf) {
            throw new IllegalStateException(unheardOf);
        }
    }
}
