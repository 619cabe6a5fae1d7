package amity.socket;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/** The socket in a data folder: there only where nobody but its owner can reach the folder, and used only between processes of one user. */
record CommandSocket(Path folder) {
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    Path file() {
        return folder.resolve("amity.sock");
    }

    /** Whether there is a folder, and its owner alone may look into it; where files have no such rights, never. */
    boolean isPrivate() {
        try {
            return OWNERS.containsAll(Files.getPosixFilePermissions(folder));
        } catch (IOException | UnsupportedOperationException none) {
            return false;
        }
    }

    /** What tells this file from another that lies in its place later; nothing where there is none. */
    @Nullable
    Object key() {
        try {
            return Files.readAttributes(file(), BasicFileAttributes.class).fileKey();
        } catch (IOException none) {
            return null;
        }
    }

    /** Asks whoever listens. */
    CommandReply ask(CommandRequest request) {
        if (!Files.exists(file())) return CommandReply.of(CommandReply.Kind.NOBODY);
        try (var caller = SocketChannel.open(UnixDomainSocketAddress.of(file()))) {
            if (!isOfThisUser(caller)) return CommandReply.of(CommandReply.Kind.OWN_PROCESS);
            return ask(request, Channels.newInputStream(caller), Channels.newOutputStream(caller));
        } catch (IOException | UnsupportedOperationException nobody) {
            return CommandReply.of(CommandReply.Kind.NOBODY);
        }
    }

    static CommandReply ask(CommandRequest request, InputStream from, OutputStream to) {
        try {
            request.write(new DataOutputStream(new BufferedOutputStream(to)));
        } catch (IOException gone) {
            return CommandReply.of(CommandReply.Kind.NOBODY);
        }
        return CommandReply.read(new DataInputStream(new BufferedInputStream(from)));
    }

    static boolean isOfThisUser(SocketChannel caller) throws IOException {
        var other = caller.getOption(ExtendedSocketOptions.SO_PEERCRED);
        return other.user().getName().equals(System.getProperty("user.name"));
    }

    /** Listens here instead of whoever did before; the file has its rights before anybody finds it. */
    ServerSocketChannel listen() throws IOException {
        var half = folder.resolve("amity-" + ProcessHandle.current().pid() + ".sock");
        Files.deleteIfExists(half);
        var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(half));
            Files.setPosixFilePermissions(
                    half, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
            Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
            return channel;
        } catch (IOException | RuntimeException unable) {
            channel.close();
            Files.deleteIfExists(half);
            throw unable;
        }
    }
}
