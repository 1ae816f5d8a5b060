package org.dossier.publishing;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks methods for editors only. The token is checked before the body is read, so that nobody else can make us read one. */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface EditorsOnly {}
