package io.smarthub.launch;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a second start tells the window that is already open.
 *
 * @param arguments the second start's command line
 */
record Handover(List<String> arguments) {

    private static final int FORMAT = 1;
    private static final int MOST_ARGUMENTS = 256;

    Handover {
        arguments = List.copyOf(arguments);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeInt(arguments.size());
        for (String argument : arguments) {
            out.writeUTF(argument);
        }
        out.flush();
    }

    /** @throws IOException also when it is something else, such as of another version */
    static Handover read(DataInputStream in) throws IOException {
        int format = in.readInt();
        int size = in.readInt();
        if (format != FORMAT || size < 0 || size > MOST_ARGUMENTS) {
            throw new IOException("not a handover of this version: format " + format + ", " + size + " arguments");
        }
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            arguments.add(in.readUTF());
        }
        return new Handover(arguments);
    }
}
