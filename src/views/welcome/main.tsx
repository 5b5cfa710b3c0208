import './guide';
// Browsers run no content script in a page of an extension, so this page runs it itself, once there is something to read.
import '../../content.iife';
