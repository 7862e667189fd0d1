/** What a file is: its cleaned name, its type read from its content, and whether it may come in. */
package no.saksflyt.arkiv.fil;
